/// The last step of the build: jars without what the JVM would have to make at each start.
@NullMarked
package homeport.testkit.plain;

import org.jspecify.annotations.NullMarked;
