"""A desktop workbench for marking entities and claims in news articles."""

__version__ = "0.1.0"
