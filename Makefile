# What there is to run. Each target sets up what it needs in .venv, and only if it is not there yet.
#
#   make run          opens the workbench; without a screen it does the same job and leaves pictures and an export
#   make test         runs all tests
#   make test-all     runs those too that need programs of others to read what we write: some 500 MB more
#   make torture      kills, cuts power, fills disks and more, an hour or two long, and puts what came of it into SECURITY.md
#   make check        style, types, layering and translations, without running anything of the program
#   make translations brings the words of the code into resources/translations, and compiles them
#   make screenshots  makes the pictures of the README again
#   make recognizer   trains the entity recognizer that ships again: make recognizer GOLD=folder
#   make claims       trains what ships about claims again: make claims SOURCES=folder
#   make lock         resolves the dependencies anew and writes packaging/*.lock
#   make clean        removes .venv and everything that was built
#
#   PYTHON=python3.12 make run        with another Python than the one named python3
#   WORKBENCH_HEADLESS=1 make run     as if there were no screen
#   make test ARGS="-k journal -x"    with options for pytest

PYTHON ?= python3
ARGS ?=
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
LOCK := packaging/requirements.lock
DEV_LOCK := packaging/requirements-dev.lock
HEAVY_LOCK := packaging/requirements-heavy.lock
HEAVY := .venv-heavy
WORKERS ?= auto

.DEFAULT_GOAL := help
.PHONY: help run test test-all torture check translations screenshots recognizer claims lock clean

help:
	@sed -n 's/^#   //p' Makefile

run: $(VENV)/.installed
	@sh packaging/run.sh $(BIN)

test: $(VENV)/.installed-dev
	@$(BIN)/python packaging/system_libraries.py
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist worksteal $(ARGS)

# In a place of its own, since some of these programs want older versions of what we use.
test-all: $(HEAVY)/.installed
	@$(HEAVY)/bin/python packaging/system_libraries.py
	$(HEAVY)/bin/python -m pytest --numprocesses $(WORKERS) --dist worksteal -m "heavy or not heavy" $(ARGS)

torture: $(VENV)/.installed-dev
	@$(BIN)/python packaging/system_libraries.py
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench.torture --write $(ARGS)

check: $(VENV)/.installed-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python packaging/translations.py --check

translations: $(VENV)/.installed
	$(BIN)/python packaging/translations.py

screenshots: $(VENV)/.installed
	@$(BIN)/python packaging/system_libraries.py
	WORKBENCH_LANGUAGE=en $(BIN)/workbench demo --to build/demo
	mkdir -p docs/images
	cp build/demo/workbench-light.png build/demo/workbench-dark.png docs/images/

recognizer: $(VENV)/.installed
	@test -n "$(GOLD)" || { echo "Name the folder with the gold: make recognizer GOLD=folder" >&2; exit 1; }
	$(BIN)/python packaging/train_entities.py $(GOLD)

claims: $(VENV)/.installed
	@test -n "$(SOURCES)" || { echo "Name the folder with the sources: make claims SOURCES=folder" >&2; exit 1; }
	$(BIN)/python packaging/train_claims.py $(SOURCES)

# The tool that resolves is kept apart from .venv, which holds only what the locks name.
lock:
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip --disable-pip-version-check --quiet install 'uv==0.13.9'
	build/lock/bin/uv $(COMPILE) pyproject.toml --group build --output-file $(LOCK)
	build/lock/bin/uv $(COMPILE) pyproject.toml $(TESTED) --constraints $(LOCK) --output-file $(DEV_LOCK)
	build/lock/bin/uv $(COMPILE) pyproject.toml $(TESTED) --group build --group heavy --output-file $(HEAVY_LOCK)

TESTED := --group dev --extra dask --extra formats
COMPILE := pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-config \
	--custom-compile-command "make lock"

clean:
	rm -rf $(VENV) $(HEAVY) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find workbench tests packaging -name __pycache__ -prune -exec rm -rf {} +

$(VENV)/bin/python:
	@command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON) here. Install Python 3.11 or later." >&2; exit 1; }
	@$(PYTHON) packaging/python_version.py
	$(PYTHON) -m venv $(VENV)

# A stamp is newer than what it was made from; a lock or a pyproject that changes brings the set-up back.
# The lock names every package with its hash, so pip resolves nothing: --no-deps also keeps it from asking for more.
$(VENV)/.installed: $(LOCK) pyproject.toml | $(VENV)/bin/python
	@echo "Setting up $(VENV): some 210 MB to download the first time, a minute or two …"
	@$(PIP) install --require-hashes --no-deps -r $(LOCK)
	@$(PIP) install --no-build-isolation --no-deps --editable .
	@touch $@

$(VENV)/.installed-dev: $(DEV_LOCK) $(VENV)/.installed
	@$(PIP) install --require-hashes --no-deps -r $(DEV_LOCK)
	@touch $@

$(HEAVY)/.installed: $(HEAVY_LOCK) pyproject.toml
	@$(PYTHON) packaging/python_version.py
	$(PYTHON) -m venv $(HEAVY)
	@echo "Setting up $(HEAVY): some 700 MB to download the first time, some minutes …"
	@$(HEAVY)/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --no-deps -r $(HEAVY_LOCK)
	@$(HEAVY)/bin/python -m pip --disable-pip-version-check --quiet install --no-build-isolation --no-deps --editable .
	@touch $@
