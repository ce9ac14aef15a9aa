# Run `make` alone for the list of targets. ARGS are pytest's: make test ARGS="-k scoring"
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup translations demo test test-lts torture bench lint package release dev docs

ARGS ?=
BUILD ?= build
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default
PYTHON := .venv/bin/python

help: ## This list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: ## Install QGIS 3.40, a virtual screen and .venv (Debian 12)
	@bash tools/setup.sh

translations: setup
	@$(PYTHON) tools/i18n.py compile
	@# QGIS looks for it beside the code: with it a checkout can be a folder of QGIS_PLUGINPATH.
	@ln -sfn ../metadata.txt bassin_minier_plugin/metadata.txt
	@QT_QPA_PLATFORM=offscreen $(PYTHON) tools/guide.py help resources/guide/guide.html <docs/guide.fr.md

demo: translations ## Make the fictitious contract in demo/ and score its estates
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(PYTHON) tools/demo.py demo/

test: translations ## Run the tests on the QGIS of this machine
	@bash tools/test.sh $(ARGS)

test-lts: translations ## Run the tests on QGIS 3.44, in a Debian 13 folder
	@bash tools/lts.sh $(ARGS)

torture: setup ## Kill, cut, fill and crowd the store of sheets at full size; prints the figures
	@$(PYTHON) -m tests.sheets.torture $(ARGS)

bench: translations ## Compare with QGIS's own algorithms and GeoPandas
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(PYTHON) -m bench $(ARGS)

lint: setup ## Check style, translations and security
	@$(PYTHON) -m ruff check .
	@$(PYTHON) tools/i18n.py check
	@$(PYTHON) -m bandit -q -r bassin_minier_plugin
	@bash -n tools/*.sh .ci/run

package: setup ## Make build/bassin_minier_plugin.zip from the committed files
	@bash tools/package.sh $(BUILD)

release: lint ## Check and make the zip to upload; make release VERSION=X.Y.Z writes the version first
	@$(PYTHON) tools/release.py $(if $(VERSION),--prepare $(VERSION),$(BUILD))

dev: translations ## Link this checkout into a QGIS profile: make dev PROFILE=...
	@bash tools/dev.sh "$(PROFILE)"

docs: translations ## Build the French guide as a site in build/docs
	@bash tools/docs.sh $(BUILD)
