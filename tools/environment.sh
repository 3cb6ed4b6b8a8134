#!/bin/sh
# Makes a virtual environment with Python 3.10 and uv in it: sh tools/environment.sh FOLDER
set -eu
folder=$1

is_310() { "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, 10))' 2>/dev/null; }

python=
for candidate in python3.10 "$HOME"/.pyenv/versions/3.10.*/bin/python "${PYENV_ROOT:-/nonexistent}"/versions/3.10.*/bin/python python3 python; do
  if command -v "$candidate" >/dev/null 2>&1 && is_310 "$candidate"; then python=$candidate; break; fi
done

if [ -n "$python" ]; then
  "$python" -m venv --clear "$folder"
elif command -v uv >/dev/null 2>&1 && uv venv --quiet --clear --seed --python 3.10 "$folder"; then
  :
else
  echo "Python 3.10 is needed and was not found: install it (for example: pyenv install 3.10, or uv python install 3.10) and run make again." >&2
  exit 1
fi
echo "Installing into $folder, once: some minutes ..." >&2
"$folder"/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-setup.lock
