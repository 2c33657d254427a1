/// Numbers, characters and pictures as they lie in storage: code pages, packed, zoned, binary and
/// floating-point fields, PICTURE and editing. Leans on nothing.
///
/// **Slack.** Every `byte[]` that is handed to this package as storage has at least eight readable
/// bytes before the first field and after the last one, because a field is decoded with whole
/// eight-byte loads that may begin before it. Slack is only ever read, never written.
@NullMarked
package homeport.data;

import org.jspecify.annotations.NullMarked;
