package homeport.cli;

import homeport.datasets.DdBinding;
import homeport.datasets.DdSpec;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `--dd NAME=PATH[,recfm=F|FB|V|VB|FBA|VBA|U][,lrecl=N][,text]`: a file of this machine behind a
/// ddname.
final class DdOption {
  static final Option OPTION =
      Option.value(
          "--dd",
          "NAME=SPEC",
          "the file behind a ddname: PATH[,recfm=FB][,lrecl=N][,text]; may be repeated");

  private DdOption() {}

  /// The bindings by ddname; a path is taken from the folder we stand in.
  static Map<String, DdBinding> bindings(List<String> given, Path directory) throws UserMistake {
    Map<String, DdBinding> bindings = new LinkedHashMap<>();
    for (String one : given) {
      int equals = one.indexOf('=');
      if (equals < 1) {
        throw wrong(one, "it has the form NAME=PATH");
      }
      try {
        DdBinding.Host host = DdSpec.parse(one.substring(equals + 1));
        bindings.put(
            one.substring(0, equals).toUpperCase(Locale.ROOT),
            new DdBinding.Host(directory.resolve(host.path()), host.dcb(), host.text()));
      } catch (IllegalArgumentException e) {
        throw wrong(one, String.valueOf(e.getMessage()));
      }
    }
    return bindings;
  }

  private static UserMistake wrong(String given, String why) {
    return new UserMistake("HP9012", "`--dd " + given + "` cannot be used: " + why);
  }
}
