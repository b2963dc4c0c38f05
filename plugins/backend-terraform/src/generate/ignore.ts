/** What Terraform leaves beside its files and a repository must not have. The lock file belongs into it. */
export const ignoreFile = `.terraform/
*.tfstate
*.tfstate.*
*.tfvars
*.tfvars.json
*.tfplan
crash.log
crash.*.log
`;
