package io.cuepress.web;

import io.quarkus.qute.TemplateInstance;

/// Where files become episodes.
record ImportPage() implements TemplateInstance {}
