package homeport.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something facts are about that others refer to: a processor core, a mainframe generation.
///
/// @param kin id of the subject whose figures hold for it too (an EPYC core is an x86 core), or
///   null
/// @param names words in a machine's model that mean it: `z14`, `3906`
public record Subject(String id, String name, @Nullable String kin, List<String> names) {
  public Subject {
    names = List.copyOf(names);
  }
}
