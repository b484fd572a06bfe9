"""Puts packages where Python finds them as installed, for tests of suggesters of somebody's own."""

from collections.abc import Mapping
from pathlib import Path


def install(folder: Path, package: str, points: Mapping[str, str], **modules: str) -> None:
    """Writes modules and the metadata of a package whose suggesters have these entry points, as pip would."""
    for name, source in modules.items():
        (folder / f"{name}.py").write_text(source, "utf-8")
    info = folder / f"{package.replace('-', '_')}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n", "utf-8")
    lines = [f"{name} = {target}\n" for name, target in points.items()]
    (info / "entry_points.txt").write_text("[workbench.suggesters]\n" + "".join(lines), "utf-8")
