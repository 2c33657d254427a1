/// The console's HTTP: the JDK's server behind limits, requests, answers, forms and sessions.
@NullMarked
package homeport.console.web;

import org.jspecify.annotations.NullMarked;
