package info.becs.membership.entity;

import java.time.Instant;

/**
 * A row of the ledger as one line of a list; the amount is poisha, below zero for what went back.
 *
 * @param kind fee, waiver or reversal
 * @param method null for a fee that was let go
 * @param trxId null for cash and where nothing was paid
 * @param number of the member; null before the approval
 * @param name of the member in Bangla; null where it is not known
 */
public record LedgerLine(
        String id,
        String receipt,
        String kind,
        long amount,
        Instant bookedAt,
        String method,
        String trxId,
        String member,
        String number,
        String name) {

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "LedgerLine " + id;
    }
}
