# shellcheck shell=bash disable=SC2034
# What every shell script here stands on: strict mode, the project's root, Swift on the path.
# Sourced, never run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The official installer puts Swift here and tells only new login shells about it.
installed_swift="${SWIFTLY_BIN_DIR:-${HOME:-/root}/.local/share/swiftly/bin}"
if ! command -v swift >/dev/null && [[ -x $installed_swift/swift ]]; then
    export PATH="$installed_swift:$PATH"
fi

# Says one line to the person at the terminal, apart from what a program prints.
say() {
    printf '%s\n' "$*" >&2
}

# Says why this cannot go on, and ends.
give_up() {
    say "$*"
    exit 1
}

# Runs one phase of a longer job and says how long it took.
phase() {
    local name=$1 started=$SECONDS
    shift
    "$@"
    say "$name: $((SECONDS - started)) s"
}
