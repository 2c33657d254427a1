/// What a site writes its own programs against: [SiteProgram] and what it is given. The interfaces
/// here stay as they are from release to release (docs/extensions.md).
@NullMarked
package homeport.runtime.site;

import org.jspecify.annotations.NullMarked;
