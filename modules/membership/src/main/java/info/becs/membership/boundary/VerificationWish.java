package info.becs.membership.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the money was found.
 *
 * @param byHand whether it counts also where no line of a statement shows it
 */
@Schema(examples = """
    {"byHand": false}
    """)
public record VerificationWish(boolean byHand) {}
