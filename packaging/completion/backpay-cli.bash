# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Written by packaging/manual.
_backpay_cli() {
    local now=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} path='' word words flags i
    COMPREPLY=()
    case $before in
        --by) mapfile -t COMPREPLY < <(compgen -W 'contract day kind month platform week' -- "$now"); return ;;
        --include) mapfile -t COMPREPLY < <(compgen -W 'all' -- "$now"); return ;;
        --known-from) mapfile -t COMPREPLY < <(compgen -W 'agreement message offer' -- "$now"); return ;;
        --overlap) mapfile -t COMPREPLY < <(compgen -W 'keep' -- "$now"); return ;;
        --paper) mapfile -t COMPREPLY < <(compgen -W 'a4 letter' -- "$now"); return ;;
        --profile) mapfile -t COMPREPLY < <(compgen -W 'agency lawyer public self' -- "$now"); return ;;
        --status) mapfile -t COMPREPLY < <(compgen -W 'earned lost pending' -- "$now"); return ;;
        --track) mapfile -t COMPREPLY < <(compgen -W 'contractor employee record' -- "$now"); return ;;
        --type) mapfile -t COMPREPLY < <(compgen -W 'bonus work-pay' -- "$now"); return ;;
        --out|--passphrase-file|--recovery-file|--stamp-roots|--vault) compopt -o default; return ;;
        --address|--amount|--as-of|--at|--cause|--contract|--currency|--date|--date-order|--day|--decided-by|--decimal|--encoding|--evidence|--fee|--from|--in|--item|--key|--kind|--line|--new-passphrase-file|--note|--notice|--payer|--platform|--project|--rows|--same-as|--sheet|--source|--stamp|--time|--title|--to|--what|--with|--without|--zone) return ;;
    esac
    # The command so far: words that are neither options nor values of them, as far as they name one.
    _backpay_cli_words ''
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
            --out|--passphrase-file|--recovery-file|--stamp-roots|--vault|--address|--amount|--as-of|--at|--cause|--contract|--currency|--date|--date-order|--day|--decided-by|--decimal|--encoding|--evidence|--fee|--from|--in|--item|--key|--kind|--line|--new-passphrase-file|--note|--notice|--payer|--platform|--project|--rows|--same-as|--sheet|--source|--stamp|--time|--title|--to|--what|--with|--without|--zone|--by|--include|--known-from|--overlap|--paper|--profile|--status|--track|--type) ((i++)); continue ;;
            -*) continue ;;
        esac
        [[ " $words " == *" $word "* ]] || break
        path="${path:+$path }$word"
        _backpay_cli_words "$path"
    done
    if [[ $now == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$flags" -- "$now")
    elif [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$now")
    else
        compopt -o default
    fi
}
_backpay_cli_words() {
    words='' flags=''
    case $1 in
        '') words='init check backup restore slots import paste imports undo sources platforms payers profiles add contracts log timer entries earnings payouts summary findings packet disclose factors reconcile match compare rates rules calc verify' flags='--help --version --vault --passphrase-file --recovery-file --keystore --json' ;;
        'init') words='' flags='--help' ;;
        'check') words='' flags='--help --accept-older' ;;
        'backup') words='' flags='--help --test --list' ;;
        'restore') words='' flags='--help' ;;
        'slots') words='list add change remove' flags='--help' ;;
        'slots list') words='' flags='--help' ;;
        'slots add') words='passphrase recovery keystore' flags='--help' ;;
        'slots add passphrase') words='' flags='--help --new-passphrase-file' ;;
        'slots add recovery') words='' flags='--help' ;;
        'slots add keystore') words='' flags='--help' ;;
        'slots change') words='' flags='--help --new-passphrase-file' ;;
        'slots remove') words='' flags='--help' ;;
        'import') words='' flags='--help --dry-run --source --platform --contract --zone --date-order --decimal --currency --include' ;;
        'paste') words='' flags='--help --dry-run --source --platform --contract --zone --date-order --decimal --currency --include' ;;
        'imports') words='diff' flags='--help' ;;
        'imports diff') words='' flags='--help' ;;
        'undo') words='' flags='--help' ;;
        'sources') words='' flags='--help' ;;
        'platforms') words='' flags='--help' ;;
        'payers') words='list set' flags='--help' ;;
        'payers list') words='' flags='--help' ;;
        'payers set') words='' flags='--help' ;;
        'profiles') words='list add draft remove' flags='--help' ;;
        'profiles list') words='' flags='--help' ;;
        'profiles add') words='' flags='--help' ;;
        'profiles draft') words='' flags='--help --sheet --title --platform --rows --currency --encoding' ;;
        'profiles remove') words='' flags='--help' ;;
        'add') words='earning payout cancellation expense' flags='--help' ;;
        'add earning') words='' flags='--help --date --amount --currency --estimate --contract --time --item --type --status' ;;
        'add payout') words='' flags='--help --date --amount --currency --estimate --platform --payer --fee --note' ;;
        'add cancellation') words='' flags='--help --date --amount --currency --estimate --contract --cause --time --decided-by --notice --note' ;;
        'add expense') words='' flags='--help --date --amount --currency --estimate --contract --what' ;;
        'contracts') words='list show set rate merge split undo' flags='--help' ;;
        'contracts list') words='' flags='--help' ;;
        'contracts show') words='' flags='--help' ;;
        'contracts set') words='' flags='--help' ;;
        'contracts rate') words='' flags='--help --from --known-from --note --remove' ;;
        'contracts merge') words='' flags='--help' ;;
        'contracts split') words='' flags='--help --project --from --to' ;;
        'contracts undo') words='' flags='--help' ;;
        'log') words='' flags='--help --contract --kind --date --note --overlap' ;;
        'timer') words='start switch pause resume stop status answer' flags='--help' ;;
        'timer start') words='' flags='--help --kind --note --contract --watch' ;;
        'timer switch') words='' flags='--help --kind --note --contract' ;;
        'timer pause') words='' flags='--help' ;;
        'timer resume') words='' flags='--help' ;;
        'timer stop') words='' flags='--help' ;;
        'timer status') words='' flags='--help' ;;
        'timer answer') words='' flags='--help --at' ;;
        'entries') words='show edit remove restore' flags='--help --platform --contract --from --to --by' ;;
        'entries show') words='' flags='--help' ;;
        'entries edit') words='' flags='--help --from --to --line --date --kind --contract --note --overlap' ;;
        'entries remove') words='' flags='--help' ;;
        'entries restore') words='' flags='--help --overlap' ;;
        'earnings') words='' flags='--help --platform --contract --from --to' ;;
        'payouts') words='' flags='--help --platform --contract --from --to' ;;
        'summary') words='' flags='--help --by --platform --contract --from --to --as-of --in' ;;
        'findings') words='' flags='--help --platform --contract --track --as-of' ;;
        'packet') words='' flags='--help --out --platform --contract --from --to --profile --with --without --paper --stamp --stamp-roots --as-of' ;;
        'disclose') words='' flags='--help --profile' ;;
        'factors') words='set' flags='--help --contract' ;;
        'factors set') words='' flags='--help --contract --evidence' ;;
        'reconcile') words='' flags='--help --platform --from --to --as-of' ;;
        'match') words='confirm break forget' flags='--help' ;;
        'match confirm') words='' flags='--help --same-as' ;;
        'match break') words='' flags='--help --same-as' ;;
        'match forget') words='' flags='--help' ;;
        'compare') words='' flags='--help --platform --contract --from --to --in' ;;
        'rates') words='import fetch show' flags='--help' ;;
        'rates import') words='' flags='--help' ;;
        'rates fetch') words='' flags='--help --allow-network --address' ;;
        'rates show') words='' flags='--help --day' ;;
        'rules') words='list show check' flags='--help' ;;
        'rules list') words='' flags='--help' ;;
        'rules show') words='' flags='--help' ;;
        'rules check') words='' flags='--help' ;;
        'calc') words='' flags='--help' ;;
        'verify') words='' flags='--help --key' ;;
    esac
}
complete -F _backpay_cli backpay-cli
