/// What a bank has and what ties it to IBM: an estate's sources read with the compiler's own front
/// ends, findings, blockers, waves, and a report.
@NullMarked
package homeport.review;

import org.jspecify.annotations.NullMarked;
