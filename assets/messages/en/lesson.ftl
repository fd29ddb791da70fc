### The lesson that goes along with a drill.

ui-lesson-step = Lesson in the drill · { $number } of { $of }
debrief-lesson-step = Lesson in the debrief · { $number } of { $of }
ui-lesson-between = Lesson · In between
ui-lesson-next = Next
ui-lesson-done = Done
ui-lesson-skip = Skip the lesson
ui-lesson-resume = Continue the lesson
ui-clock-waits = Waiting
ui-lesson-waits = The clock waits.
ui-lesson-stands = The clock stands: { $pause }, or Continue at the top, lets it run.
ui-lesson-card-first = Another order’s card is open: put it away first ({ $key }).
