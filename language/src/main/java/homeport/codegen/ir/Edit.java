package homeport.codegen.ir;

import homeport.data.Picture;

/// An edited picture; the emitter makes one editor of it for the program.
public record Edit(Picture picture, boolean blankWhenZero) {}
