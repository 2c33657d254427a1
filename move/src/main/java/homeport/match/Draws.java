package homeport.match;

/// What a simulation showed: the need where 5, 50 and 95 of 100 draws are at or below it.
public record Draws(int count, long seed, double p5, double p50, double p95) {}
