package info.becs.core.access.entity;

import info.becs.core.secrets.entity.Secret;

/** Somebody who has just come in for the first time, with a token to begin with. */
public record Newcomer(String accountId, Secret token) {}
