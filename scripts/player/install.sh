#!/bin/sh
# Makes a panel of this computer: Raspberry Pi OS (Bookworm) or Debian 12, with a screen and a network.
# Run again it takes the new settings; what stands on the wall goes on. docs/player-kit.md says the rest.
set -eu

usage() {
	cat <<'TEXT'
sudo sh install.sh --server http://foyer.local:3000 --screen new
sudo sh install.sh --uninstall

  --server ADDRESS   where the house's server is, as it prints it when it starts
  --screen ID        "new", or the id of a screen that this panel replaces
  --kiosk ID         the same for a kiosk
  --rotate DEGREES   0, 90, 180 or 270, clockwise: how the panel hangs; 0 if it is not said
  --language TAG     of the page that waits for the server; the system's if it is not said
  --authority FILE   the house's own certificate authority, where the address is https
  --uninstall        puts back what was changed; the packages stay
TEXT
}

fail() {
	echo "install.sh: $1" >&2
	exit 1
}

server='' kind='' id='' rotate=0 authority='' uninstall=''
language=$(printf '%s' "${LANG:-en}" | cut -d_ -f1 | cut -d. -f1)
while [ $# -gt 0 ]; do
	case $1 in
	--uninstall) uninstall=yes ;;
	--help) usage && exit 0 ;;
	--server | --screen | --kiosk | --rotate | --language | --authority)
		[ $# -ge 2 ] || fail "$1 needs a value."
		case $1 in
		--server) server=$2 ;;
		--screen | --kiosk)
			[ -z "$kind" ] || fail 'A panel is a screen or a kiosk, not both.'
			kind=${1#--} id=$2
			;;
		--rotate) rotate=$2 ;;
		--language) language=$2 ;;
		--authority) authority=$2 ;;
		esac
		shift
		;;
	*) usage >&2 && fail "what is $1?" ;;
	esac
	shift
done

[ "$(id -u)" = 0 ] || fail 'run it with sudo.'
command -v apt-get >/dev/null && command -v systemctl >/dev/null ||
	fail 'this is for Raspberry Pi OS and Debian, which have apt-get and systemd.'

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
home=/opt/foyer-player
settings=/etc/foyer-player
state=/var/lib/foyer-player
user=foyer-player
dropins='apt-daily.timer apt-daily-upgrade.timer apt-daily-upgrade.service'
sleeps='sleep.target suspend.target hibernate.target hybrid-sleep.target'

# systemd is not running where an image is prepared; what is enabled there starts with the panel.
running() { [ -d /run/systemd/system ]; }

remove() {
	if running; then systemctl disable --now foyer-player.service 2>/dev/null || true; else systemctl disable foyer-player.service 2>/dev/null || true; fi
	for unit in $dropins; do
		rm -f "/etc/systemd/system/$unit.d/foyer-player.conf"
		rmdir "/etc/systemd/system/$unit.d" 2>/dev/null || true
	done
	rm -f /etc/systemd/system/foyer-player.service /etc/systemd/logind.conf.d/foyer-player.conf \
		/etc/systemd/system.conf.d/foyer-player.conf /etc/apt/apt.conf.d/99foyer-player
	# shellcheck disable=SC2086
	systemctl unmask $sleeps >/dev/null 2>&1 || true
	systemctl enable getty@tty1.service >/dev/null 2>&1 || true
	if [ -s $settings/display-manager ]; then
		systemctl enable "$(cat $settings/display-manager)" >/dev/null 2>&1 || true
	fi
	rm -rf $home $settings
	if id $user >/dev/null 2>&1; then userdel --remove $user 2>/dev/null || true; fi
	rm -rf $state
	if running; then systemctl daemon-reload; fi
}

if [ -n "$uninstall" ]; then
	remove
	echo 'The player is gone, with its pairing: revoke the device in the office. The packages stay; restart to be done.'
	exit 0
fi

case $server in
http://*/ | https://*/) server=${server%/} ;;
esac
case $server in
http://*/* | https://*/*) fail "--server is $server. It is an address without a path, such as http://foyer.local:3000." ;;
http://?* | https://?*) ;;
*) fail '--server is missing. It is the address that the server prints when it starts, such as http://foyer.local:3000.' ;;
esac
[ -n "$kind" ] || fail '--screen or --kiosk is missing; "new" is right for a new panel.'
case $id in
'' | *[!A-Za-z0-9_-]*) fail "\"$id\" is no device's id. It is what stands behind /$kind/ in its address, or new." ;;
esac
case $rotate in
0) turns='' ;;
90) turns='-r' ;;
180) turns='-r -r' ;;
270) turns='-r -r -r' ;;
*) fail '--rotate is 0, 90, 180 or 270.' ;;
esac
case $language in
'' | *[!A-Za-z-]*) language=en ;;
C | POSIX) language=en ;;
esac
[ -z "$authority" ] || [ -r "$authority" ] || fail "$authority cannot be read."

# 1. What Debian has of it. Raspberry Pi OS has a Chromium of its own, which knows its graphics.
apt-get update -qq || echo 'install.sh: the lists of packages are old; going on with those.' >&2
chromium=chromium
if apt-cache show chromium-browser 2>/dev/null | grep -q '^Package: chromium-browser$'; then chromium=chromium-browser; fi
packages="$chromium cage xwayland seatd nodejs fonts-dejavu-core"
case $server in
*//*.local | *//*.local:*) packages="$packages avahi-daemon libnss-mdns" ;;
esac
[ -z "$authority" ] || packages="$packages ca-certificates libnss3-tools"
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages
major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
[ "$major" -ge 18 ] || fail "Node is $(node --version); the agent needs 18 or newer, which Debian 12 has."
browser=$(command -v $chromium)

# 2. Somebody to be, who may do nothing else.
id $user >/dev/null 2>&1 || useradd --system --home-dir $state --no-create-home --shell /usr/sbin/nologin $user
install -d -o $user -g $user -m 700 $state
for group in video render input audio; do
	if getent group $group >/dev/null; then usermod -a -G $group $user; fi
done

# 3. The agent, and no arrow: a cursor of one pixel that is not to be seen.
rm -rf $home
install -d $home/agent $home/cursors/default/cursors $settings
install -m 644 "$here"/agent/*.mjs $home/agent/
printf 'Xcur\020\000\000\000\000\000\001\000\001\000\000\000\002\000\375\377\030\000\000\000\034\000\000\000\044\000\000\000\002\000\375\377\030\000\000\000\001\000\000\000\001\000\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000' \
	>$home/cursors/default/cursors/left_ptr

# 4. Its settings. What somebody found out about this panel's graphics stays.
flags=$(sed -n 's/^FOYER_FLAGS=//p' $settings/settings 2>/dev/null || true)
cat >$settings/settings <<TEXT
# Written by install.sh; run that again to change it.
FOYER_SERVER=$server
FOYER_$(printf %s "$kind" | tr a-z A-Z)=$id
FOYER_LANGUAGE=$language
FOYER_TURNS=$turns
FOYER_BROWSER=$browser
# More for this panel's Chromium alone, with spaces between.
FOYER_FLAGS=$flags
TEXT
if [ -n "$authority" ]; then
	install -m 644 "$authority" $settings/authority.crt
	echo "NODE_EXTRA_CA_CERTS=$settings/authority.crt" >>$settings/settings
	database=$state/.pki/nssdb
	install -d -o $user -g $user -m 700 $state/.pki $database
	[ -e $database/cert9.db ] || certutil -N -d "sql:$database" --empty-password
	certutil -D -d "sql:$database" -n foyer 2>/dev/null || true
	certutil -A -d "sql:$database" -n foyer -t C,, -i "$authority"
	chown -R $user:$user $state/.pki
fi

# 5. Its session, and nothing that comes between: no sleep, no login on the wall, no updates while there is a house.
install -m 644 "$here/units/foyer-player.service" /etc/systemd/system/foyer-player.service
install -d /etc/systemd/logind.conf.d /etc/systemd/system.conf.d
cat >/etc/systemd/logind.conf.d/foyer-player.conf <<'TEXT'
[Login]
IdleAction=ignore
HandleLidSwitch=ignore
HandleSuspendKey=ignore
HandleHibernateKey=ignore
TEXT
cat >/etc/systemd/system.conf.d/foyer-player.conf <<'TEXT'
[Manager]
# Where the machine has a watchdog: it starts anew by itself when the system hangs.
RuntimeWatchdogSec=20
TEXT
for unit in apt-daily.timer apt-daily-upgrade.timer; do
	install -d /etc/systemd/system/$unit.d
	cat >/etc/systemd/system/$unit.d/foyer-player.conf <<'TEXT'
[Timer]
OnCalendar=
OnCalendar=*-*-* 05:00
RandomizedDelaySec=30m
Persistent=false
TEXT
done
install -d /etc/systemd/system/apt-daily-upgrade.service.d
cat >/etc/systemd/system/apt-daily-upgrade.service.d/foyer-player.conf <<'TEXT'
[Service]
# A browser whose files were replaced under it breaks at its next page: it starts anew now, at night.
ExecStartPost=/bin/sh -c 'find /usr/lib/chromium /usr/lib/chromium-browser -maxdepth 1 -cnewer /run/foyer-player -name "chrom*" 2>/dev/null | grep -q . && systemctl try-restart foyer-player.service || true'
TEXT
cat >/etc/apt/apt.conf.d/99foyer-player <<'TEXT'
// A wall does not start anew by itself in the middle of an interval.
Unattended-Upgrade::Automatic-Reboot "false";
TEXT
# shellcheck disable=SC2086
systemctl mask $sleeps >/dev/null 2>&1
systemctl disable getty@tty1.service >/dev/null 2>&1 || true
manager=$(readlink /etc/systemd/system/display-manager.service || true)
if [ -n "$manager" ]; then
	basename "$manager" >$settings/display-manager
	systemctl disable "$(basename "$manager")" >/dev/null 2>&1 || true
fi
systemctl enable seatd.service foyer-player.service >/dev/null 2>&1
if running; then
	systemctl daemon-reload
	systemctl restart apt-daily.timer apt-daily-upgrade.timer 2>/dev/null || true
	systemctl start seatd.service
	systemctl restart foyer-player.service
fi
echo "This is a panel of $server now. What it does: journalctl -u foyer-player -f"
