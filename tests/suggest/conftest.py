"""The real pipeline for all tests of suggesters, loaded once."""

from typing import TYPE_CHECKING

import pytest

from workbench.suggest.pipelines import load_pipeline

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.fixture(scope="session")
def nlp() -> "Language":
    """The standard pipeline."""
    return load_pipeline()
