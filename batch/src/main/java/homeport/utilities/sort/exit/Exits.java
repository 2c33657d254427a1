package homeport.utilities.sort.exit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What MODS asks for (z/OS DFSORT Application Programming Guide, "MODS control statement").
///
/// @param input the program of E15; null for none
/// @param output the program of E35; null for none
/// @param sites those of them that are no COBOL programs, as MODS says
/// @param strong a return code that means nothing ends the sort (EXITCK=STRONG); else it is taken
///   for one that does
public record Exits(
    @Nullable String input, @Nullable String output, List<String> sites, boolean strong) {
  public static final Exits NONE = new Exits(null, null, List.of(), true);

  public Exits {
    sites = List.copyOf(sites);
  }
}
