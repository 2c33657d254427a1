package homeport.jobs;

import jdk.jfr.Category;
import jdk.jfr.Label;
import jdk.jfr.Name;

/// An OPEN of a program in a flight recording. The stack trace says which paragraph opened.
@Name("homeport.Open")
@Label("Open")
@Category("Homeport")
final class OpenEvent extends jdk.jfr.Event {
  @Label("DD Name")
  String ddName = "";

  @Label("Mode")
  String mode = "";

  @Label("File Status")
  int status;
}
