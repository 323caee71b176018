package info.becs.membership.boundary;

/**
 * That the money was found.
 *
 * @param byHand whether it counts also where no line of a statement shows it
 */
public record VerificationWish(boolean byHand) {}
