"""Which version of the guidelines somebody worked by, so that decisions made under other rules can be told apart."""

import hashlib


def version_of(guidelines: str) -> str:
    """The first twelve hex digits of SHA-256 of the text; empty where a project has none."""
    return hashlib.sha256(guidelines.encode("utf-8", "surrogatepass")).hexdigest()[:12] if guidelines else ""
