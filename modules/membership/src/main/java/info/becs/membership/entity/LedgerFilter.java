package info.becs.membership.entity;

import java.time.Instant;
import java.util.Optional;

/** Which rows of the ledger somebody asks for. @param until before this moment */
public record LedgerFilter(
        Optional<Instant> from, Optional<Instant> until, Optional<PaymentMethod> method, Reach reach) {}
