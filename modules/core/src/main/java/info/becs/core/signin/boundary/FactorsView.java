package info.becs.core.signin.boundary;

import info.becs.core.signin.control.OwnFactors.Overview;
import info.becs.core.signin.entity.Passkey;
import java.time.Instant;
import java.util.List;

/**
 * With what somebody can sign in.
 *
 * @param passwordChangedAt absent where there is no password
 * @param totpSince absent where there is no authenticator app
 * @param isSecondFactorNeeded whether a role asks for two factors
 */
public record FactorsView(
        Instant passwordChangedAt,
        Instant totpSince,
        long recoveryCodesLeft,
        List<PasskeyLine> passkeys,
        boolean isSecondFactorNeeded) {

    /** A passkey in a list. */
    public record PasskeyLine(String id, String label, boolean isSynced, Instant createdAt, Instant usedAt) {
        static PasskeyLine of(Passkey p) {
            return new PasskeyLine(
                    p.id(), p.label(), p.isSynced(), p.createdAt(), p.usedAt().orElse(null));
        }
    }

    static FactorsView of(Overview overview, boolean isSecondFactorNeeded) {
        return new FactorsView(
                overview.passwordChangedAt().orElse(null),
                overview.totpSince().orElse(null),
                overview.recoveryCodesLeft(),
                overview.passkeys().stream().map(PasskeyLine::of).toList(),
                isSecondFactorNeeded);
    }
}
