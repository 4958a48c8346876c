# Completes the command line of onrecord-search in fish.

function __onrecord_speakers
    onrecord-search --speakers (commandline -ct | string trim -c "'\"") -q -n 50 -f tsv 2>/dev/null | tail -n +2 | cut -f1
end

function __onrecord_parts
    onrecord-search --complete "$argv[1]"(commandline -ct | string trim -c "'\"") -n 50 2>/dev/null
end

function __onrecord_saved
    onrecord-search --complete "@"(commandline -ct) 2>/dev/null | string sub --start 2
end

complete -c onrecord-search -f -a '(__onrecord_parts "")'
complete -c onrecord-search -x -l speaker -a '(__onrecord_speakers)' -d 'quotes somebody of this name'
complete -c onrecord-search -x -l source -a '(__onrecord_parts source: | string replace -r "^source:" "" | string trim -c "\"")' -d 'from this newspaper, agency or site'
complete -c onrecord-search -x -l lang -d 'in this language'
complete -c onrecord-search -x -l since -d 'published then or later'
complete -c onrecord-search -x -l until -d 'published then or earlier'
complete -c onrecord-search -x -l on -d 'published in this day, month, year or period'
complete -c onrecord-search -x -l not-speaker -a '(__onrecord_speakers)' -d 'leave this speaker out'
complete -c onrecord-search -x -l not-source -a '(__onrecord_parts source: | string replace -r "^source:" "" | string trim -c "\"")' -d 'leave this source out'
complete -c onrecord-search -x -l not-lang -d 'leave this language out'
complete -c onrecord-search -l quotes -d 'find quotes'
complete -c onrecord-search -l any -d 'any of the words is enough'
complete -c onrecord-search -l all -d 'show reprints of a quote one by one'
complete -c onrecord-search -l group -d 'put reprints together in JSON, too'
complete -c onrecord-search -x -l sort -a 'relevance newest oldest' -d 'order of the hits'
complete -c onrecord-search -x -s n -l limit -d 'at most so many hits, 0 for all'
complete -c onrecord-search -x -l offset -d 'leave out the first hits'
complete -c onrecord-search -l count -d 'print the number of hits alone'
complete -c onrecord-search -x -l facet -a 'speaker source byline lang year month kind' -d 'count the hits by this'
complete -c onrecord-search -l timeline -d 'count the hits over time'
complete -c onrecord-search -r -l svg -d 'draw the timeline into a file'
complete -c onrecord-search -l kwic -d 'show each place of the words in its context'
complete -c onrecord-search -x -l sort-kwic -a 'L1 R1 L1,R1 N' -d 'order its lines by words around'
complete -c onrecord-search -x -l sample -d 'show some lines'
complete -c onrecord-search -x -l seed -d 'draw others'
complete -c onrecord-search -x -l width -d 'columns of context'
complete -c onrecord-search -x -l compare -a 'speaker= source= lang= query=' -d 'put speakers, sources or queries side by side'
complete -c onrecord-search -x -l show -d 'print one whole article'
complete -c onrecord-search -x -l story -d 'list who told the story of an article'
complete -c onrecord-search -r -F -l batch -d 'answer the queries of a file'
complete -c onrecord-search -l speakers -d 'list speakers: those whose names have the words given, or all'
complete -c onrecord-search -l explain -d 'print what was understood'
complete -c onrecord-search -x -l complete -d 'list what the last part may become'
complete -c onrecord-search -x -l save -d 'save the query'
complete -c onrecord-search -l saved -d 'list the saved queries'
complete -c onrecord-search -x -l forget -a '(__onrecord_saved)' -d 'remove a saved query'
complete -c onrecord-search -x -l since-last -a '(__onrecord_saved)' -d 'what a saved query has not told yet'
complete -c onrecord-search -l info -d 'print what the index holds'
complete -c onrecord-search -x -s f -l format -a 'text json jsonl csv tsv trec' -d 'output form'
complete -c onrecord-search -l json -d 'the same as --format json'
complete -c onrecord-search -x -l color -a 'auto always never' -d 'when to use colour'
complete -c onrecord-search -l no-pager -d 'no paging of long output'
complete -c onrecord-search -s q -l quiet -d 'no notes on standard error'
complete -c onrecord-search -x -s i -l index -a '(__fish_complete_directories)' -d 'the index'
complete -c onrecord-search -r -F -l aliases -d 'which names are one speaker'
complete -c onrecord-search -r -F -l synonyms -d 'which words mean the same'
complete -c onrecord-search -x -l now -d 'the day that "yesterday" starts from'
complete -c onrecord-search -x -l dates -a 'dmy mdy' -d 'what 03/04/2022 means'
complete -c onrecord-search -s h -l help -d 'print help'
complete -c onrecord-search -l version -d 'print the version'
