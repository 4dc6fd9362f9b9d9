#!/usr/bin/env bash
# Repeats the README's proof on a bare machine: Debian 12 minbase, Node 20, npm 10, nothing else.
set -euo pipefail

usage() {
  cat <<'USAGE'
Usage: scripts/bare-root.sh [options] [-- COMMAND...]

Makes a bare Debian 12 root (no git, browser or fonts) with Node 20 and npm 10, puts a clean
clone of HEAD in its /home/work and runs COMMAND there. Without COMMAND: the README's two
commands, one after the other. Exits with the command's code, or 125 if it never got that far.

  --root DIR     the root directory (default ${TMPDIR:-/var/tmp}/wijkprofiel-bare-root);
                 DIR.base is kept as a cache: remove it to start afresh
  --keep         leave DIR for inspection (the next run replaces it)
  --work-tree    copy the present work tree (tracked and untracked, not ignored) instead of HEAD
  --node PATH    a Node distribution, folder or tarball (with bin/node and lib/node_modules/npm),
                 instead of Node 20 and npm 10 from the npm registry
  --mirror URL   the Debian mirror (default: debootstrap's own)
USAGE
}
say() { printf 'bare-root: %s\n' "$*" >&2; }
die() { say "$*"; exit 125; }
need() { command -v "$1" >/dev/null || die "missing: $1 ($2)"; }

root=${TMPDIR:-/var/tmp}/wijkprofiel-bare-root keep='' work_tree='' node='' mirror=''
while (($#)); do
  case $1 in
    --root | --node | --mirror)
      [[ -n ${2-} ]] || die "$1 needs a value"
      printf -v "${1#--}" %s "$2"; shift ;;
    --keep) keep=1 ;;
    --work-tree) work_tree=1 ;;
    -h | --help) usage; exit 0 ;;
    --) shift; break ;;
    *) usage >&2; die "unknown argument: $1" ;;
  esac
  shift
done
(($#)) || set -- sh -xc 'npm ci && npx wijkprofiel build examples/duinstreek && npm ci && npm test'

((EUID == 0)) || die "missing: root (chroot and mount need it; try sudo)"
need git "apt-get install git"
need unshare "apt-get install util-linux"
repo=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel) || die "not inside a git repository"
[[ -n $work_tree ]] || git -C "$repo" rev-parse --quiet --verify HEAD >/dev/null ||
  die "the repository has no commit yet: use --work-tree"
root=$(realpath -m -- "$root") base=$root.base marker=etc/wijkprofiel-bare-root
[[ $root != *[[:space:]]* ]] || die "debootstrap takes no blanks in a path: $root"
[[ ! -e $root || -e $root/$marker ]] || die "$root exists and was not made by this script"
mkdir -p -- "$base"
# The default is in a directory others can write: what runs as root must not be theirs.
[[ -O $base && ! -L $base && ! -L $root ]] || die "$base or $root is a link or not root's own"
exec 9<"$base"
flock -n 9 || die "another run is using $root"

remove() { rm -rf --one-file-system -- "$@"; }
work_pid=''
# shellcheck disable=SC2317 # called by the trap
finish() {
  local code=$?
  trap '' INT TERM HUP
  # --kill-child takes every process of the namespace along; its mounts end with the last one.
  if [[ -n $work_pid ]] && kill -KILL "$work_pid" 2>/dev/null; then wait "$work_pid" 2>/dev/null || :; fi
  remove "$base"/*.part
  if [[ -n $keep && -e $root ]]; then say "kept $root (the work is in $root/home/work)"; else remove "$root"; fi
  exit "$code"
}
trap finish EXIT
trap 'exit 129' HUP; trap 'exit 130' INT; trap 'exit 143' TERM
# In the background so that the traps work at once; mounts made inside never reach the host.
apart() {
  unshare --mount --pid --fork --kill-child -- "$@" <&0 9<&- &
  work_pid=$!
  local code=0
  wait "$work_pid" || code=$?
  work_pid=''
  return "$code"
}

if [[ ! -d $base/debian ]]; then
  need debootstrap "apt-get install debootstrap"
  say "making a Debian 12 minbase in $base (once; a minute or two)"
  apart debootstrap --variant=minbase bookworm "$base/debian.part" ${mirror:+"$mirror"} >"$base/debootstrap.log" 2>&1 ||
    { tail -n 15 "$base/debootstrap.log" >&2; die "debootstrap failed, see $base/debootstrap.log"; }
  remove "$base"/debian.part/var/{cache/apt/archives,lib/apt/lists}/*
  mv -- "$base/debian.part" "$base/debian"
fi

if [[ -z $node && ! -d $base/node ]]; then
  need npm "or name a Node 20 distribution with --node"
  case $(uname -m) in x86_64) cpu=x64 ;; aarch64) cpu=arm64 ;; *) die "$(uname -m): use --node" ;; esac
  say "fetching Node 20 and npm 10 from the npm registry"
  new=$base/node.part
  mkdir -p "$new"/{pack,bin,lib/node_modules/npm}
  npm pack --silent --pack-destination "$new/pack" "node-linux-$cpu@20" npm@10 >/dev/null || die "npm pack failed"
  tar -xzf "$new"/pack/node-linux-*.tgz -C "$new" --strip-components=1 --no-same-owner package/bin/node
  tar -xzf "$new"/pack/npm-*.tgz -C "$new/lib/node_modules/npm" --strip-components=1 --no-same-owner
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$new/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$new/bin/npx"
  chmod 755 "$new"/bin/node "$new"/lib/node_modules/npm/bin/np[mx]-cli.js
  remove "$new/pack"
  mv -- "$new" "$base/node"
fi

say "copying the base to $root"
remove "$root"
install -D /dev/null "$root/$marker"
cp -a --reflink=auto -- "$base/debian/." "$root/"
if [[ -z $node || -d $node ]]; then
  cp -a --reflink=auto -- "${node:-$base/node}/." "$root/usr/local/"
else
  tar -xf "$node" -C "$root/usr/local" --strip-components=1 --no-same-owner
fi
for file in /etc/resolv.conf /etc/hosts; do
  [[ ! -e $file ]] || cp -L --remove-destination -- "$file" "$root$file"
done
environment=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C)
setting() { ! command -v npm >/dev/null || npm --loglevel=error --prefix "$repo" config get "$1" | grep -vxE 'null|undefined' || :; }
ca=${NODE_EXTRA_CA_CERTS:-$(setting cafile)} registry=$(setting registry)
[[ -z $ca ]] || { cp -L -- "$ca" "$root/etc/extra-ca.pem" && environment+=(NODE_EXTRA_CA_CERTS=/etc/extra-ca.pem); }
[[ -z $registry ]] || printf 'registry=%s\n' "$registry" >"$root/root/.npmrc"

if [[ -n $work_tree ]]; then
  say "copying the work tree of $repo"
  mkdir -p -- "$root/home/work"
  cd -- "$repo"
  git ls-files -z -co --exclude-standard --deduplicate |
    while IFS= read -r -d '' file; do [[ ! -e $file && ! -L $file ]] || printf '%s\0' "$file"; done |
    tar -c --null --no-recursion --verbatim-files-from -T - | tar -x --no-same-owner -C "$root/home/work"
else
  say "cloning HEAD ($(git -C "$repo" rev-parse --short HEAD)) of $repo"
  git clone --quiet --no-hardlinks -- "$repo" "$root/home/work"
fi

say "running in the bare root: $*"
SECONDS=0 code=0
# shellcheck disable=SC2016 # expanded by the inner shells
apart bash -euc '
  root=$1; shift
  mount -t proc -o nosuid,nodev,noexec proc "$root/proc"
  mount -t sysfs -o ro,nosuid,nodev,noexec sysfs "$root/sys"
  mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$root/dev/pts"
  mkdir -p "$root/dev/shm"
  mount -t tmpfs -o nosuid,nodev,mode=1777 tmpfs "$root/dev/shm"
  chroot "$root" env -i --default-signal=INT,QUIT "$@"
' bash "$root" "${environment[@]}" sh -c 'cd /home/work && exec "$@"' sh "$@" || code=$?
say "the command ended with code $code after $SECONDS s"
exit "$code"
