"""Fixtures of the algorithms' tests."""

import json

import pytest

from tests.processing.test_score_estates import MODEL


@pytest.fixture
def model_path(tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "two.json"
    path.write_text(json.dumps(MODEL), encoding="utf-8")
    return str(path)
