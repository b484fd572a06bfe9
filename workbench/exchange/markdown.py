"""Words and tables of a dataset card, in which nothing that comes from a project can look like anything else."""

from collections.abc import Sequence


def table(head: tuple[str, ...], rows: Sequence[tuple[object, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(f"| {' | '.join(_cell(cell) for cell in line)} |\n" for line in lines)


def plain(text: str) -> str:
    """One line without control characters, which neither YAML nor a table can hold."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.2f}"
    return f"{value:,}" if isinstance(value, int) else plain(str(value)).replace("|", "\\|")
