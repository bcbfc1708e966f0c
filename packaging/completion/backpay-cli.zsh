#compdef backpay-cli
# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Written by packaging/manual.
_backpay-cli() {
    local context state line
    local -a commands=(
        'init:Make an empty vault'
        'check:Check the vault'\''s pages, journal, rows and originals'
        'backup:Copy the vault while it is in use, encrypted as it is'
        'restore:Put a copy in the vault'\''s place; what is there is kept under another name'
        'slots:The ways to open the vault'
        'import:Import one or more files, each on its own'
        'paste:Import a table from standard input'
        'imports:What was imported, newest first'
        'undo:Take one import back whole'
        'sources:Every export format that is known, and other ways to the data of the rest'
        'platforms:Who pays and when, with who says so\: pay weeks, pay days, time limits'
        'payers:Who is a platform in bank, card and wallet files'
        'profiles:Export formats you described yourself'
        'add:Write down what no file holds'
        'contracts:Who pays, on what terms'
        'log:Write down a stretch of your own time'
        'timer:Measure your own time while it passes'
        'entries:Your own time, row by row'
        'earnings:What platforms say they owe or paid, row by row'
        'payouts:Money that arrived, row by row'
        'summary:What an hour paid\: the three rates and the money'
        'findings:What may be wrong, with the working'
        'packet:Write an evidence packet\: records, findings and report, signed'
        'disclose:The cells of one row that a packet left out, with what proves them'
        'factors:Facts that tests of employment look at, by contract; no verdict'
        'reconcile:Which payout pays for what, and what is late'
        'match:Say yourself what a payout pays for'
        'compare:Platforms side by side\: rates, shares, days to payment'
        'rates:Daily reference rates of the European Central Bank'
        'rules:The law in use, with where it is written'
        'calc:What a week should have paid\: the wage engine without a vault'
        'verify:Check an evidence packet\: what was changed, and which signature holds'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--version[Print which version this is and exit]' '--vault[Vault file; without it the one in your data folder]:value:_files' '--passphrase-file[File whose first line is the passphrase, - for standard input; without it the terminal is asked]:value:_files' '--recovery-file[File with the recovery words, - for standard input, instead of the passphrase]:value:_files' '--keystore[Open with this system'\''s key store instead of the passphrase]' '--json[One JSON document on standard output]' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        init) _backpay-cli_init ;;
        check) _backpay-cli_check ;;
        backup) _backpay-cli_backup ;;
        restore) _backpay-cli_restore ;;
        slots) _backpay-cli_slots ;;
        import) _backpay-cli_import ;;
        paste) _backpay-cli_paste ;;
        imports) _backpay-cli_imports ;;
        undo) _backpay-cli_undo ;;
        sources) _backpay-cli_sources ;;
        platforms) _backpay-cli_platforms ;;
        payers) _backpay-cli_payers ;;
        profiles) _backpay-cli_profiles ;;
        add) _backpay-cli_add ;;
        contracts) _backpay-cli_contracts ;;
        log) _backpay-cli_log ;;
        timer) _backpay-cli_timer ;;
        entries) _backpay-cli_entries ;;
        earnings) _backpay-cli_earnings ;;
        payouts) _backpay-cli_payouts ;;
        summary) _backpay-cli_summary ;;
        findings) _backpay-cli_findings ;;
        packet) _backpay-cli_packet ;;
        disclose) _backpay-cli_disclose ;;
        factors) _backpay-cli_factors ;;
        reconcile) _backpay-cli_reconcile ;;
        match) _backpay-cli_match ;;
        compare) _backpay-cli_compare ;;
        rates) _backpay-cli_rates ;;
        rules) _backpay-cli_rules ;;
        calc) _backpay-cli_calc ;;
        verify) _backpay-cli_verify ;;
        esac ;;
    esac
}
_backpay-cli_init() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_check() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--accept-older[You know that this vault is older than the one last opened here]' '*:file:_files'
}
_backpay-cli_backup() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--test[Test a copy that there is; without a file the newest one]' '--list[List the copies that are kept]' '*:file:_files'
}
_backpay-cli_restore() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_slots() {
    local context state line
    local -a commands=(
        'list:Their numbers, what they are, and when they were added'
        'add:Add one; the others stay'
        'change:Give a passphrase slot another passphrase'
        'remove:It no longer opens the vault; older copies keep it'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        list) _backpay-cli_slots_list ;;
        add) _backpay-cli_slots_add ;;
        change) _backpay-cli_slots_change ;;
        remove) _backpay-cli_slots_remove ;;
        esac ;;
    esac
}
_backpay-cli_slots_list() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_slots_add() {
    local context state line
    local -a commands=(
        'passphrase:Another passphrase'
        'recovery:24 words to write down\: printed this once and kept nowhere'
        'keystore:The key store of this system, for this computer only'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        passphrase) _backpay-cli_slots_add_passphrase ;;
        recovery) _backpay-cli_slots_add_recovery ;;
        keystore) _backpay-cli_slots_add_keystore ;;
        esac ;;
    esac
}
_backpay-cli_slots_add_passphrase() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--new-passphrase-file[File whose first line is the new passphrase; without it the terminal is asked]:value: ' '*:file:_files'
}
_backpay-cli_slots_add_recovery() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_slots_add_keystore() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_slots_change() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--new-passphrase-file[File whose first line is the new passphrase; without it the terminal is asked]:value: ' '*:file:_files'
}
_backpay-cli_slots_remove() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_import() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--dry-run[Say what would happen and store nothing]' '--source[Export format, instead of recognising it (see sources)]:value: ' '--platform[Who pays, for a file that does not say (a tracker'\''s)]:value: ' '--contract[Contract all rows belong to\: key, alias or name]:value: ' '--zone[IANA zone of the contracts this import makes]:value: ' '--date-order[day-month or month-day]:value: ' '--decimal[point or comma]:value: ' '--currency[ISO 4217 code of amounts without one]:value: ' '--include[all\: also rows left out by default]:value:(all)' '*:file:_files'
}
_backpay-cli_paste() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--dry-run[Say what would happen and store nothing]' '--source[Export format, instead of recognising it (see sources)]:value: ' '--platform[Who pays, for a file that does not say (a tracker'\''s)]:value: ' '--contract[Contract all rows belong to\: key, alias or name]:value: ' '--zone[IANA zone of the contracts this import makes]:value: ' '--date-order[day-month or month-day]:value: ' '--decimal[point or comma]:value: ' '--currency[ISO 4217 code of amounts without one]:value: ' '--include[all\: also rows left out by default]:value:(all)' '*:file:_files'
}
_backpay-cli_imports() {
    local context state line
    local -a commands=(
        'diff:What changed between two imports of one source'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        diff) _backpay-cli_imports_diff ;;
        esac ;;
    esac
}
_backpay-cli_imports_diff() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_undo() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_sources() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_platforms() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_payers() {
    local context state line
    local -a commands=(
        'list:Your own rules'
        'set:Say whom a payer'\''s text means'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        list) _backpay-cli_payers_list ;;
        set) _backpay-cli_payers_set ;;
        esac ;;
    esac
}
_backpay-cli_payers_list() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_payers_set() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_profiles() {
    local context state line
    local -a commands=(
        'list:Your own profiles'
        'add:Add a profile, in place of one with its id'
        'draft:Print a profile for a table that no source reads'
        'remove:Take one away; what it imported stays'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        list) _backpay-cli_profiles_list ;;
        add) _backpay-cli_profiles_add ;;
        draft) _backpay-cli_profiles_draft ;;
        remove) _backpay-cli_profiles_remove ;;
        esac ;;
    esac
}
_backpay-cli_profiles_list() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_profiles_add() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_profiles_draft() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--sheet[Which sheet of a workbook, or file of an archive]:value: ' '--title[What you call such files]:value: ' '--platform[Who pays, where one platform does]:value: ' '--rows[earning, time-entry, payout, stated-rate, cancellation, expense]:value: ' '--currency[ISO code of amounts without a mark]:value: ' '--encoding[Of text that is not UTF-8\: windows-1252, windows-1251, iso-8859-1, iso-8859-15]:value: ' '*:file:_files'
}
_backpay-cli_profiles_remove() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_add() {
    local context state line
    local -a commands=(
        'earning:What a platform says it owes or paid for work'
        'payout:Money that arrived'
        'cancellation:Work taken away, returned or ended'
        'expense:What you paid to do the work'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        earning) _backpay-cli_add_earning ;;
        payout) _backpay-cli_add_payout ;;
        cancellation) _backpay-cli_add_cancellation ;;
        expense) _backpay-cli_add_expense ;;
        esac ;;
    esac
}
_backpay-cli_add_earning() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--date[Day, YYYY-MM-DD]:value: ' '--amount[With a point\: 12.50]:value: ' '--currency[ISO 4217 code]:value: ' '--estimate[It is an estimate (grade E)]' '--contract[Key, alias or name]:value: ' '--time[Time the platform counted, H\:MM]:value: ' '--item[The task]:value: ' '--type[work-pay or bonus]:value:(work-pay bonus)' '--status[earned, pending or lost]:value:(earned pending lost)' '*:file:_files'
}
_backpay-cli_add_payout() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--date[Day, YYYY-MM-DD]:value: ' '--amount[With a point\: 12.50]:value: ' '--currency[ISO 4217 code]:value: ' '--estimate[It is an estimate (grade E)]' '--platform[Who paid]:value: ' '--payer[As it stands in the statement]:value: ' '--fee[What was kept back]:value: ' '--note[What it was for]:value: ' '*:file:_files'
}
_backpay-cli_add_cancellation() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--date[Day, YYYY-MM-DD]:value: ' '--amount[With a point\: 12.50]:value: ' '--currency[ISO 4217 code]:value: ' '--estimate[It is an estimate (grade E)]' '--contract[Key, alias or name]:value: ' '--cause[In a word\: project-ended, empty-queue, deactivated, …]:value: ' '--time[Time lost, H\:MM]:value: ' '--decided-by[Who ended it\: the platform, its client, you]:value: ' '--notice[Days between being told and the end; 0 for none]:value: ' '--note[What happened, what was said]:value: ' '*:file:_files'
}
_backpay-cli_add_expense() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--date[Day, YYYY-MM-DD]:value: ' '--amount[With a point\: 12.50]:value: ' '--currency[ISO 4217 code]:value: ' '--estimate[It is an estimate (grade E)]' '--contract[Key, alias or name]:value: ' '--what[What it was for]:value: ' '*:file:_files'
}
_backpay-cli_contracts() {
    local context state line
    local -a commands=(
        'list:All contracts'
        'show:One contract'\''s terms'
        'set:Set terms'
        'rate:What an hour pays from a day on, and how that is known'
        'merge:Count the rows of contracts under another one'
        'split:Count some rows of a contract under a new one'
        'undo:Take a merge or split back'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        list) _backpay-cli_contracts_list ;;
        show) _backpay-cli_contracts_show ;;
        set) _backpay-cli_contracts_set ;;
        rate) _backpay-cli_contracts_rate ;;
        merge) _backpay-cli_contracts_merge ;;
        split) _backpay-cli_contracts_split ;;
        undo) _backpay-cli_contracts_undo ;;
        esac ;;
    esac
}
_backpay-cli_contracts_list() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_contracts_show() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_contracts_set() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_contracts_rate() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--from[First day, YYYY-MM-DD]:value: ' '--known-from[offer, message or agreement]:value:(offer message agreement)' '--note[Where it stands, what was said]:value: ' '--remove[Take it away]' '*:file:_files'
}
_backpay-cli_contracts_merge() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_contracts_split() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--project[Its rows of this project, as files write it]:value: ' '--from[Its rows from this day on, YYYY-MM-DD]:value: ' '--to[Its rows up to this day]:value: ' '*:file:_files'
}
_backpay-cli_contracts_undo() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_log() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--contract[Key, alias or name]:value: ' '--kind[task, over-cap, onboarding, qualification, training, reading, meeting, waiting, rework, dispute, payment-admin or break]:value: ' '--date[Day of a line, YYYY-MM-DD; without it today]:value: ' '--note[What it was]:value: ' '--overlap[keep\: two clocks did run at once]:value:(keep)' '*:file:_files'
}
_backpay-cli_timer() {
    local context state line
    local -a commands=(
        'start:Start it'
        'switch:Go on with other work'
        'pause:From here on it is a break'
        'resume:Go on after a pause'
        'stop:Stop it and write down the time'
        'status:What runs, and what is asked'
        'answer:Say what time was that nobody saw'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        start) _backpay-cli_timer_start ;;
        switch) _backpay-cli_timer_switch ;;
        pause) _backpay-cli_timer_pause ;;
        resume) _backpay-cli_timer_resume ;;
        stop) _backpay-cli_timer_stop ;;
        status) _backpay-cli_timer_status ;;
        answer) _backpay-cli_timer_answer ;;
        esac ;;
    esac
}
_backpay-cli_timer_start() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--kind[task, over-cap, onboarding, qualification, training, reading, meeting, waiting, rework, dispute, payment-admin or break]:value: ' '--note[What it is]:value: ' '--contract[Key, alias or name]:value: ' '--watch[Stay, save every few seconds, and stop on Ctrl+C]' '*:file:_files'
}
_backpay-cli_timer_switch() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--kind[task, over-cap, onboarding, qualification, training, reading, meeting, waiting, rework, dispute, payment-admin or break]:value: ' '--note[What it is]:value: ' '--contract[Key, alias or name]:value: ' '*:file:_files'
}
_backpay-cli_timer_pause() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_timer_resume() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_timer_stop() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_timer_status() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_timer_answer() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--at[Where to split\: YYYY-MM-DDTHH\:MM with Z or an offset]:value: ' '*:file:_files'
}
_backpay-cli_entries() {
    local context state line
    local -a commands=(
        'show:One entry with everything it ever said'
        'edit:Correct an own entry; what it said before stays'
        'remove:Take an own entry out of every sum; it stays readable'
        'restore:Count an own entry again that was removed'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--platform[Only this platform]:value: ' '--contract[Only this contract\: key, alias or name]:value: ' '--from[First day, YYYY-MM-DD]:value: ' '--to[Last day, YYYY-MM-DD]:value: ' '--by[day\: your clock against the platform'\''s]:value:(day)' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        show) _backpay-cli_entries_show ;;
        edit) _backpay-cli_entries_edit ;;
        remove) _backpay-cli_entries_remove ;;
        restore) _backpay-cli_entries_restore ;;
        esac ;;
    esac
}
_backpay-cli_entries_show() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_entries_edit() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--from[YYYY-MM-DDTHH\:MM, or HH\:MM on its day]:value: ' '--to[The same]:value: ' '--line[Both in one line\: 14\:10-15\:05, or 1h 20m]:value: ' '--date[The line'\''s day, YYYY-MM-DD]:value: ' '--kind[task, over-cap, onboarding, qualification, training, reading, meeting, waiting, rework, dispute, payment-admin or break]:value: ' '--contract[Key, alias or name]:value: ' '--note[What it was]:value: ' '--overlap[keep\: two clocks did run at once]:value:(keep)' '*:file:_files'
}
_backpay-cli_entries_remove() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_entries_restore() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--overlap[keep\: two clocks did run at once]:value:(keep)' '*:file:_files'
}
_backpay-cli_earnings() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--platform[Only this platform]:value: ' '--contract[Only this contract\: key, alias or name]:value: ' '--from[First day, YYYY-MM-DD]:value: ' '--to[Last day, YYYY-MM-DD]:value: ' '*:file:_files'
}
_backpay-cli_payouts() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--platform[Only this platform]:value: ' '--contract[Only this contract\: key, alias or name]:value: ' '--from[First day, YYYY-MM-DD]:value: ' '--to[Last day, YYYY-MM-DD]:value: ' '*:file:_files'
}
_backpay-cli_summary() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--by[platform, contract, day, week, month or kind]:value:(platform contract day week month kind)' '--platform[Only this platform]:value: ' '--contract[Only this contract\: key, alias or name]:value: ' '--from[First day, YYYY-MM-DD]:value: ' '--to[Last day, YYYY-MM-DD]:value: ' '--as-of[The day by which money is late, YYYY-MM-DD; without it today]:value: ' '--in[Also in this currency (ISO 4217), by the reference rates in the vault]:value: ' '*:file:_files'
}
_backpay-cli_findings() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--platform[Only this platform]:value: ' '--contract[Only this contract\: key, alias or name]:value: ' '--track[record, employee or contractor]:value:(record employee contractor)' '--as-of[The day by which money is late, YYYY-MM-DD; without it today]:value: ' '*:file:_files'
}
_backpay-cli_packet() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--out[The file to write (ZIP); never overwrites one]:value:_files' '--platform[Only this platform]:value: ' '--contract[Only this contract\: key, alias or name]:value: ' '--from[First day, YYYY-MM-DD]:value: ' '--to[Last day, YYYY-MM-DD]:value: ' '--profile[Who will read it\: self, lawyer (as without it), agency or public]:value:(self lawyer agency public)' '--with[Parts to add\: sources (the files themselves), charts]:value: ' '--without[Parts to leave out\: daily, weekly, payments, promised, findings, chronology, classification, forms]:value: ' '--paper[letter or a4; without it what the place of work uses]:value:(letter a4)' '--stamp[Address of a time-stamping authority (RFC 3161)\: it gets one digest, and sees your address]:value: ' '--stamp-roots[Its root certificate (PEM), where the system lacks it]:value:_files' '--as-of[The day by which money is late, YYYY-MM-DD; without it today]:value: ' '*:file:_files'
}
_backpay-cli_disclose() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--profile[Who has the packet\: lawyer (as without it), agency or public]:value:(lawyer agency public)' '*:file:_files'
}
_backpay-cli_factors() {
    local context state line
    local -a commands=(
        'set:Say what is so'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--contract[Key, alias or name]:value: ' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        set) _backpay-cli_factors_set ;;
        esac ;;
    esac
}
_backpay-cli_factors_set() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--contract[Key, alias or name]:value: ' '--evidence[Where it shows\: a message, a page, a day]:value: ' '*:file:_files'
}
_backpay-cli_reconcile() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--platform[Only this platform]:value: ' '--from[First day, YYYY-MM-DD]:value: ' '--to[Last day, YYYY-MM-DD]:value: ' '--as-of[The day by which money is late, YYYY-MM-DD; without it today]:value: ' '*:file:_files'
}
_backpay-cli_match() {
    local context state line
    local -a commands=(
        'confirm:The payout pays for these earnings'
        'break:The payout does not pay for these earnings'
        'forget:Take back what you said of the payout\: the program matches it by itself again'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        confirm) _backpay-cli_match_confirm ;;
        break) _backpay-cli_match_break ;;
        forget) _backpay-cli_match_forget ;;
        esac ;;
    esac
}
_backpay-cli_match_confirm() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--same-as[Id of another payout\: whether both rows are the same money]:value: ' '*:file:_files'
}
_backpay-cli_match_break() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--same-as[Id of another payout\: whether both rows are the same money]:value: ' '*:file:_files'
}
_backpay-cli_match_forget() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_compare() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--platform[Only this platform]:value: ' '--contract[Only this contract\: key, alias or name]:value: ' '--from[First day, YYYY-MM-DD]:value: ' '--to[Last day, YYYY-MM-DD]:value: ' '--in[Also in this currency (ISO 4217), by the reference rates in the vault]:value: ' '*:file:_files'
}
_backpay-cli_rates() {
    local context state line
    local -a commands=(
        'import:Keep the rates of a file you have\: its history as CSV or ZIP'
        'fetch:Fetch the history from the bank and keep it'
        'show:Which days are held, and the rates of one of them'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        import) _backpay-cli_rates_import ;;
        fetch) _backpay-cli_rates_fetch ;;
        show) _backpay-cli_rates_show ;;
        esac ;;
    esac
}
_backpay-cli_rates_import() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_rates_fetch() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--allow-network[Yes, fetch it; nothing of yours is sent]' '--address[Another address that serves it (https)]:value: ' '*:file:_files'
}
_backpay-cli_rates_show() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--day[YYYY-MM-DD; without it the newest]:value: ' '*:file:_files'
}
_backpay-cli_rules() {
    local context state line
    local -a commands=(
        'list:Every rule, and until when it is checked'
        'show:One rule with all its values and citations'
        'check:Look for holes, overlaps and values without a source'
    )
    _arguments -C '-h[Print this help message and exit]' '--help[Print this help message and exit]' '1: :->command' '*:: :->rest'
    case $state in
        command) _describe command commands ;;
        rest) case $line[1] in
        list) _backpay-cli_rules_list ;;
        show) _backpay-cli_rules_show ;;
        check) _backpay-cli_rules_check ;;
        esac ;;
    esac
}
_backpay-cli_rules_list() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_rules_show() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_rules_check() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_calc() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '*:file:_files'
}
_backpay-cli_verify() {
    _arguments '-h[Print this help message and exit]' '--help[Print this help message and exit]' '--key[The fingerprint that must have signed it, as the worker told it\: SHA256\:...]:value: ' '*:file:_files'
}
_backpay-cli "$@"
