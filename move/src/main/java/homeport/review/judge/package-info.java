/// What it means: findings by rule, blockers, totals, waves.
@NullMarked
package homeport.review.judge;

import org.jspecify.annotations.NullMarked;
