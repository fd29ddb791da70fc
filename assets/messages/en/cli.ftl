# What the command line says.

cli-check-clean = { $file }: no problems ({ $people } people, { $units } units, { $injects } injects, { $decisions } decisions)
cli-check-problems = { $problems ->
    [one] 1 problem in { $files ->
        [one] 1 file
       *[other] { $files } files
    }
   *[other] { $problems } problems in { $files ->
        [one] 1 file
       *[other] { $files } files
    }
}
cli-list-row = { $name }: { $title } ({ $family }, { $least }-{ $most } min)
cli-bundle-written = { $file }: one file of { $name }, scenario digest { $digest }

family-rapid-response = rapid response
family-civilian-protection = civilian protection
family-governance = governance
family-capstone = capstone
family-tutorial = tutorial
