/// How control can go through a program's paragraphs, and which PERFORMs may therefore be calls.
/// [homeport.codegen.flow.Flow] is the way in and has the whole argument.
@NullMarked
package homeport.codegen.flow;

import org.jspecify.annotations.NullMarked;
