"""Where ledgers come from and decisions go to, without any ORM: a module for each kind of host."""
