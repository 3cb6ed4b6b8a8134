# Every chore of the project. `make run` is all that a newcomer needs.
.DEFAULT_GOAL := help
.PHONY: help setup run shell test train lint benchmark calibrate evaluate widget lock clean

export RASA_TELEMETRY_ENABLED := false
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
export TF_CPP_MIN_LOG_LEVEL := 3
unexport PYTHONDONTWRITEBYTECODE

BIN := .venv/bin
INSTALLED := .venv/.installed
DEVELOPING := .venv/.developing
WIDGET_TOOLS := widget/node_modules/.package-lock.json

help: ## show this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

setup: $(INSTALLED) ## install what the bot runs on into .venv

run: $(INSTALLED) ## train if something changed, then serve http://localhost:5005
	@$(BIN)/python -m bot serve

shell: $(INSTALLED) ## train if something changed, then talk in the terminal
	@$(BIN)/python -m bot shell

train: $(INSTALLED) ## train if pages, configuration or code changed
	@$(BIN)/python -m bot train

lint: $(INSTALLED) ## report what is wrong with the pages
	@$(BIN)/python -m bot lint

test: $(DEVELOPING) $(WIDGET_TOOLS) ## run every test and check
	cd widget && npm run --silent check && npm test --silent
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m bot lint
	$(BIN)/rasa data validate
	$(BIN)/pytest
	$(BIN)/python -m tests.conversations

benchmark: $(DEVELOPING) ## measure against the usual Rasa FAQ bot, in one run
	$(BIN)/python -m benchmarks.compare

calibrate: $(DEVELOPING) ## fit the ranking's weights and print the curve on held-out questions
	$(BIN)/python -m benchmarks.calibrate

evaluate: $(INSTALLED) ## ask the held-out questions; fails if the answers got worse
	@$(BIN)/python -m bot evaluate --baseline benchmarks/evaluation_baseline.json

widget: $(WIDGET_TOOLS) ## build widget/dist/widget.js after a change of the widget
	@cd widget && npm run --silent build

lock: $(DEVELOPING) ## compile requirements*.in to requirements*.lock
	.venv/bin/uv pip compile -q --python-version 3.10 requirements.in --overrides overrides.txt \
	  --generate-hashes --no-emit-index-url --no-header -o requirements.lock
	.venv/bin/uv pip compile -q --python-version 3.10 requirements-dev.in --overrides overrides.txt \
	  --generate-hashes --no-emit-index-url --no-header -o requirements-dev.lock

clean: ## remove everything that was made here: environment, models, caches
	rm -rf .venv .cache .rasa models results widget/node_modules

$(INSTALLED): requirements.lock requirements-setup.lock
	@sh tools/environment.sh .venv
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --require-hashes --compile-bytecode -r requirements.lock
	@touch $@

$(DEVELOPING): $(INSTALLED) requirements-dev.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --require-hashes -r requirements-dev.lock
	@touch $@

$(WIDGET_TOOLS): widget/package-lock.json
	@command -v npm > /dev/null || { echo "Changing or testing the widget needs Node 20.19 or later, with npm: install it (https://nodejs.org)" >&2; exit 1; }
	@cd widget && npm ci --silent --no-audit --no-fund
	@touch $@
