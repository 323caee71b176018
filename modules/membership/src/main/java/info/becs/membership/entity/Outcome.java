package info.becs.membership.entity;

import info.becs.spi.Text;

/**
 * What becomes of one thing where two members become one.
 *
 * @param what of which it is said
 * @param becomes what the one that stays has of it
 */
public record Outcome(Text what, Text becomes) {}
