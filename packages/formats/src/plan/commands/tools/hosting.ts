import type { ToolTemplate } from '../../types.ts';

/** Going back with the programs of hosting services. Source: each one's own reference of its commands. */
export const hosting: readonly ToolTemplate[] = [
  { name: 'heroku', command: 'heroku rollback {target?}' },
  { name: 'heroku', command: 'heroku releases:rollback {target?}' },
  { name: 'kamal', command: 'kamal rollback {target}' },
  { name: 'vercel', command: 'vercel rollback {target?}' },
  { name: 'wrangler', command: 'wrangler rollback {target?}' },
  { name: 'fly', command: 'fly deploy --image {target}' },
  { name: 'fly', command: 'flyctl deploy --image {target}' },
  { name: 'nomad', command: 'nomad job revert {target} {version}' },
  { name: 'capistrano', command: 'cap {target} deploy:rollback' },
  { name: 'cloud-run', command: 'gcloud run services update-traffic {target} --to-revisions {revision}' },
  { name: 'app-engine', command: 'gcloud app services set-traffic {target} --splits {version}' },
  { name: 'ecs', command: 'aws ecs update-service --service {target} --task-definition {revision}' },
  { name: 'lambda', command: 'aws lambda update-alias --function-name {target} --function-version {version}' },
  { name: 'codedeploy', command: 'aws deploy stop-deployment --deployment-id {target} --auto-rollback-enabled' },
  { name: 'cloudformation', command: 'aws cloudformation rollback-stack --stack-name {target}' },
  { name: 'elastic-beanstalk', command: 'eb deploy --version {target}' },
  { name: 'app-service', command: 'az webapp deployment slot swap --name {target}' },
  { name: 'cloud-deploy', command: 'gcloud deploy targets rollback {target}' },
];
