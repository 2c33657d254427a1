/// Report Writer: what a REPORT SECTION means, written out as records and procedures of COBOL, as
/// IBM's precompiler does it. docs/report-writer.md is the guide.
@NullMarked
package homeport.cobol.report;

import org.jspecify.annotations.NullMarked;
