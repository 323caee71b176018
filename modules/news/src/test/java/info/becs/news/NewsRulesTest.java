package info.becs.news;

import info.becs.testkit.rules.ModuleRules;

class NewsRulesTest extends ModuleRules {}
