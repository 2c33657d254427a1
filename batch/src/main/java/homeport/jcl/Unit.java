package homeport.jcl;

import org.jspecify.annotations.Nullable;

/// UNIT=.
///
/// @param name a device type, group or number, empty when only other parts are coded
/// @param count how many; 0 for P, as many as volumes
/// @param sameAs UNIT=AFF=: the DD whose devices are used
public record Unit(String name, @Nullable Integer count, boolean defer, @Nullable String sameAs) {}
