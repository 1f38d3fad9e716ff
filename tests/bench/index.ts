/** Everything that is measured: a table for each. Judges nothing. */
import './search.ts'
import './schedule.ts'
import './sheet.ts'
import './finance.ts'
