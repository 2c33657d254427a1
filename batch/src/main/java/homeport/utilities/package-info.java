/// Programs that come with the system and that jobs run by name: IDCAMS, SORT and friends.
@NullMarked
package homeport.utilities;

import org.jspecify.annotations.NullMarked;
