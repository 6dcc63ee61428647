#!/usr/bin/env bash
# `cm release --publish` runs this between pushing the version's tag and moving v1: draft, publish, check. Where it ends
# with anything but 0, v1 stays where it is.
set -euo pipefail

gh release create "$CM_TAG" --verify-tag --draft --title "$CM_TAG" --notes-file "$CM_OUT/notes.md" \
  "$CM_OUT/SHA256SUMS" "$CM_OUT/sbom.cdx.json" "$CM_OUT/release.json"
gh release edit "$CM_TAG" --draft=false --latest

immutable=$(gh api "repos/$GITHUB_REPOSITORY/releases/tags/$CM_TAG" --jq .immutable)
if [ "$immutable" != true ] && [ "${ALLOW_MUTABLE_RELEASES:-}" != true ]; then
  echo "The release $CM_TAG is published, and is not immutable: its tag and files could still be changed." >&2
  echo "Turn on immutable releases (Settings, General, Releases), look at the release, then run: cm release promote $CM_TAG." >&2
  exit 1
fi
