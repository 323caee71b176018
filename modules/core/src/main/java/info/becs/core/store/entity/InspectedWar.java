package info.becs.core.store.entity;

import java.util.Optional;

/**
 * What a WAR says of itself, read without loading a class of it.
 *
 * @param module its id, from its address {@code /api/<id>}
 * @param signer SHA-256 of the certificate with which all of it is signed; empty if it is not signed
 * @param digest SHA-256 of the file
 */
public record InspectedWar(String module, String version, String spiRange, Optional<String> signer, String digest) {}
