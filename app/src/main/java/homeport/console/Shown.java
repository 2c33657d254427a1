package homeport.console;

import homeport.data.CodePage;
import homeport.programme.Programme;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// What a console shows.
///
/// @param name the estate's name
/// @param folder the estate's folder
/// @param state its `.homeport`
/// @param codePage of what its jobs print
/// @param spool where its jobs' output is
/// @param programme null when there is none
public record Shown(
    String name,
    Path folder,
    Path state,
    CodePage codePage,
    Path spool,
    @Nullable Programme programme,
    InstantSource clock) {}
