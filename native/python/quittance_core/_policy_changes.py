"""What is different between two policies, in the words of one language."""

from collections.abc import Callable, Mapping
from typing import Any

# Told by other means than a key with its values.
_APART = {
    *("$schema", "kind", "format", "name", "titles", "stages", "replaces"),
    *("code", "days_from_due", "days_after_previous", "conditions", "otherwise"),
}
# What a manifest that does not say it means.
_UNSAID = {
    "mentions": "overdue",
    "grouping": "customer",
    "penalties": "claim",
    "tolerance": "1.00",
    "end_of_month": False,
}
# Where the words for the values of a key stand, if not among those of policies.
_WORDS = {
    "channels": "channel",
    "days_off": "weekday",
    "relations": "relation",
    "role": "contact_role",
    "copies": "contact_role",
    "in_charge": "person_role",
}


def _planned(stage: Mapping[str, Any]) -> dict[str, Any]:
    """The stage with its channel as a plan of one."""
    return {"channels": [stage.get("channel")], **{key: value for key, value in stage.items() if key != "channel"}}


class PolicyChanges:
    """Made for one language: ``words`` are those of its manifest, ``write(text, operands)`` fills in its placeholders."""

    def __init__(
        self,
        words: Mapping[str, Mapping[str, str]],
        language: str,
        title_in: Callable[[Mapping[str, str], str], str],
        write: Callable[[str, Mapping[str, Any]], str],
        condition: Callable[[Mapping[str, Any]], str],
    ):
        self._words, self._language, self._title_in = words, language, title_in
        self._write, self._condition = write, condition
        self._told = words["policy_change"]

    def __call__(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[dict[str, Any]]:
        """A dict for the policy and each stage that differs, stages that are gone last: ``stage`` (code, None for the
        policy), ``title`` and ``what``, a list of texts."""
        old = {stage["code"]: _planned(stage) for stage in before["stages"]}
        new = {stage["code"]: _planned(stage) for stage in after["stages"]}
        found = [(None, self._told["policy"], self._renamed(before, after) + self._values(before, after))]
        for code, stage in new.items():
            what = self._moved(old[code], stage) if code in old else [self._added(stage)]
            found.append((code, self._title(stage), what))
        for code, stage in old.items():
            if code not in new:
                found.append((code, self._title(stage), [self._gone(after, new, code)]))
        return [{"stage": code, "title": title, "what": what} for code, title, what in found if what]

    def when(self, stage: Mapping[str, Any]) -> str:
        """The day of a stage: ``"15 days after the due date"``."""
        direction, days = self._day(stage)
        return self._write(self._told[direction], {"days": days})

    def _title(self, of: Mapping[str, Any]) -> str:
        return self._title_in(of["titles"], self._language)

    @staticmethod
    def _day(stage: Mapping[str, Any]) -> tuple[str, int]:
        if "days_after_previous" in stage:
            return "after_previous", stage["days_after_previous"]
        days = stage["days_from_due"]
        return ("after_due" if days > 0 else "before_due" if days else "on_due"), abs(days)

    def _added(self, stage: Mapping[str, Any]) -> str:
        approval = self._words["timeline"]["automatic" if stage["automatic"] else "approved"]
        operands = {"when": self.when(stage), "what": f"{self._value('channels', stage['channels'])}, {approval}"}
        text = self._write(self._told["added"], operands)
        if "conditions" in stage:
            text += f", {self._words['timeline']['conditions']}: {self._condition(stage)}"
        return text

    def _gone(self, after: Mapping[str, Any], new: Mapping[str, Mapping[str, Any]], code: str) -> str:
        target = after.get("replaces", {}).get(code)
        if target in new:
            return self._write(self._told["gone"], {"title": self._title(new[target])})
        return self._told["gone_as_nothing"]

    def _moved(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
        what = self._renamed(before, after)
        if self._day(before) != self._day(after):
            (direction, days), (other, other_days) = self._day(before), self._day(after)
            if direction == other:
                text = self._write(
                    self._told[f"moved_{direction}"], {"before": days, "after": other_days, "days": other_days}
                )
            else:
                text = self._write(self._told["moved"], {"before": self.when(before), "after": self.when(after)})
            what.append(text)
        what += self._values(before, after)
        conditions = [self._condition(stage) if "conditions" in stage else None for stage in (before, after)]
        return what + self._changed(self._words["timeline"]["conditions"], *conditions)

    def _renamed(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
        titles = [self._title(each) for each in (before, after)]
        if titles[0] == titles[1]:
            return []
        return [self._write(self._told["renamed"], dict(zip(("before", "after"), titles, strict=True)))]

    def _values(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
        what = []
        for name in dict.fromkeys([*before, *after]):
            if name not in _APART:
                values = [each.get(name, _UNSAID.get(name)) for each in (before, after)]
                if values[0] != values[1]:
                    told = [
                        None if value in (None, False) and name != "automatic" else self._value(name, value)
                        for value in values
                    ]
                    what += self._changed(self._words["policy_key"].get(name, name.replace("_", " ")), *told)
        return what

    def _changed(self, name: str, before: str | None, after: str | None) -> list[str]:
        if before == after:
            return []
        form = "set" if before is None else "unset" if after is None else "changed"
        return [self._write(self._told[form], {"name": name, "before": before, "after": after})]

    def _value(self, name: str, value: Any) -> str:
        if isinstance(value, bool):
            return self._words["answer"]["yes" if value else "no"]
        if isinstance(value, Mapping):
            return "; ".join(
                f"{self._words['policy_key'].get(key, key)} {self._value(key, each)}" for key, each in value.items()
            )
        if isinstance(value, list):
            return (
                self._words["policy_value"]["nothing"]
                if not value
                else ", ".join(self._value(name, each) for each in value)
            )
        if isinstance(value, str):
            return self._words[_WORDS.get(name, "policy_value")].get(value) or self._write("{value}", {"value": value})
        return str(value)
