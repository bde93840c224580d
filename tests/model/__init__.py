"""A slow model of penalties and of the ladder, written from the rules and from nothing else.

It imports nothing of the product, works with `fractions` and `datetime`, and prefers a plain sentence of the rules to speed.
Where it and the engine differ, one of them is wrong, and `rules.md` says which.
"""
