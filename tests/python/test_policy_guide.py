"""The guide for authors of policies says what the programs answer."""

import json
import re
from pathlib import Path

import jsonschema
import pytest
import quittance_core
from quittance_core import cli
from quittance_core.sentences import shipped

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "native" / "docs" / "policies.md").read_text(encoding="utf-8")
SCHEMA = json.loads((ROOT / "manifests" / "schema" / "policy.schema.json").read_text(encoding="utf-8"))
# A policy, and what `quittance explain` says of it.
WORKED = re.findall(r"```json\n(.*?)```\n\n```explain\n(.*?)```", GUIDE, re.DOTALL)
(FAULT,) = re.findall(r"```fault\n(.*?)```", GUIDE, re.DOTALL)


def written(folder, text):
    path = folder / f"{json.loads(text)['name']}.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_guide_has_three_worked_policies():
    assert len(WORKED) == GUIDE.count("```json") == 3


@pytest.mark.parametrize(("text", "told"), WORKED, ids=[json.loads(text)["name"] for text, _told in WORKED])
def test_a_worked_policy_is_right_and_does_what_the_guide_says(capsys, tmp_path, text, told):
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(text))
    path = written(tmp_path, text)
    assert cli.main(["check", str(path)]) == 0
    capsys.readouterr()
    assert cli.main(["explain", str(path)]) == 0
    assert capsys.readouterr().out == told


def test_the_law_refuses_what_the_guide_says_it_refuses(capsys, tmp_path, monkeypatch):
    (shop,) = (json.loads(text) for text, _told in WORKED if json.loads(text)["name"] == "winkel")
    del shop["stages"][0]["deadline_days"]
    monkeypatch.chdir(tmp_path)
    Path("winkel.json").write_text(json.dumps(shop), encoding="utf-8")
    assert cli.main(["check", "winkel.json"]) == 2
    place, said, cure = re.fullmatch(r"(\S+ \S+) (.*)\n    (.*)\n", capsys.readouterr().err).groups()
    assert place.startswith("winkel.json:1:")
    assert FAULT.split() == [*said.split(), *cure.split()]


STAGES = re.findall(r"```stage\n(.*?)```\n\n```told\n(.*?)```", GUIDE, re.DOTALL)


def test_each_stage_that_stands_alone_is_told():
    assert len(STAGES) == GUIDE.count("```stage") == GUIDE.count("```told") == 2


@pytest.mark.parametrize(("stage", "told"), STAGES, ids=[json.loads(stage)["code"] for stage, _told in STAGES])
def test_a_stage_of_the_guide_is_told_as_it_says(stage, told):
    policy = json.loads(WORKED[0][0])
    policy["stages"].append(json.loads(stage))
    jsonschema.Draft202012Validator(SCHEMA).validate(policy)
    quittance_core.Manifests({"guide.json": json.dumps(policy)})
    assert shipped().timeline(policy, "en")[-1]["what"] == told.splitlines()
