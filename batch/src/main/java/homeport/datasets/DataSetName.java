package homeport.datasets;

import java.util.regex.Pattern;

/// The rules for names of data sets (z/OS MVS JCL Reference, DSNAME parameter): qualifiers of one
/// to eight letters, digits, national characters and hyphens that do not begin with a digit or a
/// hyphen, joined by periods, 44 characters in all.
public final class DataSetName {
  public static final int LENGTH_MAX = 44;

  private static final String QUALIFIER = "[A-Z#@$][A-Z0-9#@$-]{0,7}";
  private static final Pattern NAME = Pattern.compile(QUALIFIER + "(?:\\." + QUALIFIER + ")*");

  private DataSetName() {}

  public static boolean valid(String name) {
    return name.length() <= LENGTH_MAX && NAME.matcher(name).matches();
  }
}
